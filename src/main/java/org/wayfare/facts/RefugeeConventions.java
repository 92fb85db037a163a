package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.law.Instrument;

/**
 * The Geneva Convention of 1951, Art. 24(3), and the Convention on stateless persons of 1954, Art. 24(3): agreements between two of their States on rights acquired
 * or being acquired are to be extended to refugees, and to stateless persons, as if they were nationals.
 */
final class RefugeeConventions {
    private RefugeeConventions() {}

    /**
     * A recognised refugee or a stateless person, and a bilateral agreement.
     *
     * <p>Reading: the library's lists of parties are not whole, and not every State's institutions apply the article unasked; so it opens the question and does
     * not settle it.
     */
    static boolean mayExtend(Life life, Instrument agreement) {
        List<String> pair = agreement.countries();
        boolean abroad = pair.stream().noneMatch(life::isNationalOf);
        return agreement.bilateral() && abroad && (life.isRefugee() || life.isStateless());
    }
}
