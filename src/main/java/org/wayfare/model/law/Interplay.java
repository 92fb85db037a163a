package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument shares time and States with others.
 *
 * @param eras stretches of time that it orders apart; empty: all time alike
 * @param laterNeeded periods from before its entry into force count only beside later ones
 * @param replaces instruments that do not apply between its parties
 * @param once periods outside the two States that only one of them counts; null: it does not speak of any
 * @param keepsRights what was awarded while a State was bound stays when it leaves
 * @param favourable where another agreement binds two of its parties too, the provisions that give the person more apply
 */
public record Interplay(
        List<Era> eras,
        boolean laterNeeded,
        Set<String> replaces,
        @Nullable Era once,
        boolean keepsRights,
        boolean favourable) {
    /** An instrument that says nothing of the kind. */
    public static final Interplay NONE = new Interplay(List.of(), false, Set.of(), null, false, false);

    /**
     * Periods of a stretch of time.
     *
     * @param from first day; null: from the beginning
     * @param to last day; null: without end
     * @param group whose periods count besides those of the parties; null: nobody's
     * @param residencePays the State of residence pays for all of them; false: each State for its own
     * @param under instruments to which these periods are left; empty: this one orders them
     */
    public record Era(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String group,
            boolean residencePays,
            Set<String> under) {}

    /** It has a say on the time of others: it orders time apart, or stands in the place of another. */
    public boolean concernsOthers() {
        return !eras.isEmpty() || !replaces.isEmpty();
    }
}
