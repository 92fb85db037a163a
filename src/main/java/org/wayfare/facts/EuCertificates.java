package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Document;
import org.wayfare.model.Period;

/** Certificates of the applicable legislation (document A1; Reg. 987/2009 Arts. 5 and 19). */
public final class EuCertificates {
    private static final String A1 = "A1";

    private EuCertificates() {}

    /**
     * The State whose certificate is valid on the day; of several the State of residence where part of the work is done there, else the one that was asked
     * first, as far as the certificates say (Reg. 987/2009 Art. 6(1)(b) and (c)). Null: there is none.
     */
    static @Nullable String valid(Life life, EuScope scope) {
        List<String> states = states(life, scope, life.day());
        return states.isEmpty() ? null : states.get(0);
    }

    private static List<String> states(Life life, EuScope scope, LocalDate day) {
        List<Document> documents =
                life.facts().documents() == null ? List.of() : life.facts().documents();
        List<Document> ordered = new ArrayList<>(documents);
        ordered.sort(Comparator.comparing((Document d) -> !isWorkedAtHome(life, d.country()))
                .thenComparing(d -> d.from() == null ? LocalDate.MAX : d.from().earliest())
                .thenComparing(Document::country));
        List<String> states = new ArrayList<>();
        for (Document d : ordered) {
            boolean begun = d.from() == null || d.from().perhapsBy(day);
            boolean open = d.to() == null || !d.to().latest().isBefore(day);
            if (d.type().equals(A1) && begun && open && scope.covers(d.country()) && !states.contains(d.country())) {
                states.add(d.country());
            }
        }
        return states;
    }

    private static boolean isWorkedAtHome(Life life, String state) {
        return state.equals(life.residence())
                && life.facts().periods() != null
                && life.facts().periods().stream()
                        .filter(p -> p.kind().isInsurableWork()
                                && !InsuranceFacts.covers(life, p).isNo())
                        .anyMatch(p -> p.shares() == null
                                ? p.workedIn().equals(state)
                                : p.shares().containsKey(state));
    }

    /** States other than the one followed that have certified their legislation for the day too. */
    public static List<String> others(Life life, EuScope scope, EuWork work) {
        return states(life, scope, life.day()).stream()
                .filter(s -> !s.equals(work.place()))
                .toList();
    }

    /** A posting that a certificate of the first State covers on its last day, or on the judged day: it holds, also by agreement under Art. 16. */
    static boolean covers(Life life, EuScope scope, Period posting) {
        boolean goesOn = posting.to() == null || posting.to().latest().isAfter(life.day());
        LocalDate day = goesOn ? life.day() : posting.to().latest();
        return posting.posting() != null
                && states(life, scope, day).contains(posting.posting().from());
    }

    /**
     * The one State in which all the work is done, where a certificate says that another State's legislation applies and the case names nothing that
     * would explain it: no posting, no work or employer in the certifying State, no public service, no work on board.
     */
    public static List<String> contradicted(Life life, EuScope scope, EuWork work) {
        Set<String> places = new TreeSet<>();
        for (Period p : work.periods()) {
            boolean explained = p.posting() != null || p.occupation() != null || p.employerCountry() == null;
            if (explained || p.countries().contains(String.valueOf(work.place())) || p.shares() != null) {
                return List.of();
            }
            places.add(p.workedIn());
        }
        boolean stated = valid(life, scope) != null && places.size() == 1;
        return stated && scope.covers(places.iterator().next()) ? List.copyOf(places) : List.of();
    }
}
