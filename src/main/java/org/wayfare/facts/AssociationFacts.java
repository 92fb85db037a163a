package org.wayfare.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Activity;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Phrase;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Scheme;

/**
 * Questions about association law: Decision 3/80 of the EEC-Turkey Association Council and the Euro-Mediterranean agreements, as the Court reads them
 * (C-262/96 Sürül, C-485/07 Akdas, C-18/90 Kziber and those that follow). Nationals of the partner who are or were workers in a State of the Union, and
 * the family living with them, are on a par with that State's nationals in social security; periods of several States are not added (C-277/94).
 */
public final class AssociationFacts {
    private static final String EEA = "eea";
    /** Who holds one of these when leaving may come back, as a national of the Union may (C-677/17 Çoban). */
    private static final Set<ResidenceStatus> MAY_RETURN = EnumSet.of(
            ResidenceStatus.LONG_TERM,
            ResidenceStatus.NATIONAL,
            ResidenceStatus.EU_PERMANENT,
            ResidenceStatus.EU_FREE_MOVEMENT);

    /** Titles that let their holder take no work, or only some. */
    private static final Set<ResidenceStatus> LIMITED_WORK = EnumSet.of(
            ResidenceStatus.STUDENT,
            ResidenceStatus.SEASONAL,
            ResidenceStatus.POSTED,
            ResidenceStatus.VISITOR,
            ResidenceStatus.ASYLUM_SEEKER);

    private AssociationFacts() {}

    /** An agreement or decision of association. */
    public static boolean isAssociation(Instrument instrument) {
        return instrument.type().startsWith("association_");
    }

    /** States of the Union in this life that it binds on the day. */
    public static List<String> hosts(Life life, Instrument instrument) {
        return life.countries().stream()
                .filter(c -> instrument.binds(c, life.day()) && life.isIn(EEA, c))
                .toList();
    }

    /** Its States in this life: those of the Union and the partner. */
    public static List<String> countries(Life life, Instrument instrument) {
        return life.countries().stream()
                .filter(c -> instrument.binds(c, life.day()))
                .toList();
    }

    private static boolean isPartner(Life life, Instrument instrument, String state) {
        return instrument.binds(state, life.day()) && !life.isIn(EEA, state);
    }

    /** A national of the partner. */
    public static boolean isNational(Life life, Instrument instrument) {
        return life.nationalities().stream().anyMatch(n -> isPartner(life, instrument, n));
    }

    /** How it stands to a person; null where this life does not link the partner with a State of the Union. */
    public static AgreementFacts.@Nullable Standing standing(Life life, Instrument instrument) {
        List<String> all = countries(life, instrument);
        List<String> hosts = hosts(life, instrument);
        if (!isAssociation(instrument) || hosts.isEmpty() || hosts.size() == all.size()) {
            return null;
        }
        if (!instrument.inForceOn(life.day())) {
            return instrument.from() != null && life.day().isBefore(instrument.from())
                    ? no("agreement.not-yet", instrument.from())
                    : no("agreement.unverified");
        }
        if (instrument.equalTreatment().isEmpty()) {
            return no("association.principles");
        }
        if (life.status() == ResidenceStatus.IRREGULAR) {
            return no("association.not-lawful");
        }
        Answer worker = worker(life, instrument);
        if (worker.isNo()) {
            return no("association.no-worker");
        }
        return new AgreementFacts.Standing(
                true, Phrase.of(worker.isYes() ? "association.worker" : "association.if-worker"));
    }

    private static AgreementFacts.Standing no(String reason, Object... arguments) {
        return new AgreementFacts.Standing(false, Phrase.of(reason, arguments));
    }

    /**
     * A national of the partner who is or was insured in a State of the Union, against one risk at least (C-262/96), or lives with such a worker as a
     * member of the family; whatever the nationality of the family (C-179/98), but not where the worker has become a national of the host State.
     */
    public static Answer worker(Life life, Instrument instrument) {
        List<String> hosts = hosts(life, instrument);
        Answer own = isNational(life, instrument) ? insured(life.facts().periods(), hosts, "/periods") : Answer.no();
        return own.isYes() ? own : own.or(throughFamily(life, instrument, hosts));
    }

    private static Answer throughFamily(Life life, Instrument instrument, List<String> hosts) {
        List<FamilyMember> family = life.family();
        if (family == null) {
            return isNational(life, instrument) ? Answer.unknown("/family") : Answer.no();
        }
        Answer best = Answer.no();
        for (FamilyMember m : family) {
            boolean national = m.nationalities() != null
                    && m.nationalities().stream().anyMatch(n -> isPartner(life, instrument, n))
                    && m.nationalities().stream().noneMatch(hosts::contains);
            if (national && m.relation() != org.wayfare.model.Relation.OTHER && livesWith(life, m)) {
                best = best.or(worker(m, hosts));
            }
        }
        return best;
    }

    private static boolean livesWith(Life life, FamilyMember m) {
        return m.residence() == null || m.residence().equals(life.residence()) || EventFacts.deathOf(life, m) != null;
    }

    private static Answer worker(FamilyMember m, List<String> hosts) {
        if (m.periods() != null) {
            return insured(m.periods(), hosts, m.pointer("periods"));
        }
        if (m.activity() == null) {
            return m.relation().isChild() ? Answer.no() : Answer.unknown(m.pointer("periods"));
        }
        boolean active = (m.activity().isActive() || m.activity() == Activity.PENSIONER)
                && m.activityCountry() != null
                && hosts.contains(m.activityCountry());
        return Answer.of(active);
    }

    private static Answer insured(@Nullable List<Period> periods, List<String> hosts, String pointer) {
        if (periods == null) {
            return Answer.unknown(pointer);
        }
        return Answer.of(periods.stream()
                .anyMatch(p -> hosts.contains(p.country())
                        && (PeriodKind.INSURANCE.contains(p.kind()) || p.kind() == PeriodKind.PENSION)
                        && !Boolean.FALSE.equals(p.countsAsInsured())));
    }

    /**
     * The branches in which nationals of the partner are on a par; long-term care goes with sickness (C-160/96). Reading: unemployment benefit may still be
     * kept for those whose title lets them take any work, since the agreements open no labour market (C-416/96).
     */
    public static Set<Branch> branches(Life life, Instrument instrument) {
        Set<Branch> branches = EnumSet.copyOf(instrument.equalTreatment());
        if (branches.contains(Branch.SICKNESS)) {
            branches.add(Branch.LONG_TERM_CARE);
        }
        if (life.status() != null && LIMITED_WORK.contains(life.status())) {
            branches.remove(Branch.UNEMPLOYMENT);
        }
        return branches;
    }

    /** Social security whatever pays for it, but no social assistance. */
    public static Set<BenefitKind> kinds() {
        return EnumSet.complementOf(EnumSet.of(BenefitKind.SOCIAL_ASSISTANCE));
    }

    /**
     * Whether a supplement to a pension must be paid on in the partner State: yes for a worker who lost the right to stay (C-485/07 Akdas), no for a
     * national of the paying State (C-171/13 Demirci) or who left with a right to come back (C-677/17 Çoban).
     */
    public static Answer supplementGoesAlong(Life life, Instrument instrument, Scheme scheme) {
        String state = scheme.country();
        boolean topsUp =
                scheme.kind() == BenefitKind.SPECIAL_NON_CONTRIBUTORY && scheme.leaning() != Scheme.Leaning.ALONE;
        if (!topsUp || !isNational(life, instrument) || life.hasNationalityIn("eu")) {
            return Answer.no();
        }
        ResidenceStatus left = lastStatus(life, state);
        Answer mayReturn = left == null ? Answer.unknown("/residence") : Answer.of(MAY_RETURN.contains(left));
        return mayReturn.negated().and(HoldingFacts.drawsPension(life, state));
    }

    private static @Nullable ResidenceStatus lastStatus(Life life, String state) {
        ResidenceStatus last = null;
        if (life.facts().residence() != null) {
            for (Residence r : life.facts().residence()) {
                last = r.country().equals(state) ? r.status() : last;
            }
        }
        return last;
    }

    /** In the partner State, or in another State of the Union than the one that pays. */
    public static boolean reaches(Life life, Instrument instrument, String state, String to) {
        return !to.equals(state) && instrument.binds(to, life.day());
    }
}
