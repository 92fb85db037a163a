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
     * <p>Reading: not every State's institutions apply the article unasked; so it opens the question and does not settle it. The list of parties to the
     * convention on stateless persons is not whole and is not asked.
     */
    static boolean mayExtend(Life life, Instrument agreement) {
        List<String> pair = agreement.countries();
        boolean abroad = pair.stream().noneMatch(life::isNationalOf);
        boolean bound = pair.stream().allMatch(c -> life.isIn("refugee-convention", c));
        return agreement.bilateral() && abroad && (life.isRefugee() && bound || life.isStateless());
    }
}
