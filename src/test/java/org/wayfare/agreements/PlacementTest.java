package org.wayfare.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.report.AgreementOutline;
import org.wayfare.report.Place;
import org.wayfare.report.ReportText;
import org.wayfare.report.Standing;
import org.wayfare.report.Tie;
import org.wayfare.report.Ties;
import org.wayfare.report.Wordings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where single instruments stand on single days. */
class PlacementTest {

    @ParameterizedTest(name = "{2} between {0} and {1} on {4}: {5}")
    @CsvSource({
        // An agreement and its forerunner under the same id, each with its own days
        "FR, MA, bsa-FR-MA, 1967-01-01, 1966-12-31, NOT_YET",
        "FR, MA, bsa-FR-MA, 1967-01-01, 1967-01-01, IN_FORCE",
        "FR, MA, bsa-FR-MA, 1967-01-01, 2011-05-31, IN_FORCE",
        "FR, MA, bsa-FR-MA, 1967-01-01, 2011-06-01, ENDED",
        "FR, MA, bsa-FR-MA, 2011-06-01, 2011-05-31, NOT_YET",
        "FR, MA, bsa-FR-MA, 2011-06-01, 2011-06-01, IN_FORCE",
        "BE, MA, bsa-BE-MA, 1971-08-01, 2022-05-31, IN_FORCE",
        "BE, MA, bsa-BE-MA, 2022-06-01, 2022-06-01, IN_FORCE",
        // Signed, then in force
        "BR, CH, bsa-BR-CH, 2019-10-01, 2019-09-30, NOT_YET",
        "BR, CH, bsa-BR-CH, 2019-10-01, 2019-10-01, IN_FORCE",
        // Between Member States the agreement stands, but the regulation takes its place
        "DE, FR, bsa-DE-FR, 1952-01-01, 1958-12-31, IN_FORCE",
        "DE, FR, bsa-DE-FR, 1952-01-01, 1960-01-01, REPLACED",
        "DE, FR, bsa-DE-FR, 1952-01-01, 2015-01-01, REPLACED",
        "CH, NO, bsa-CH-NO, 1980-11-01, 2002-05-31, IN_FORCE",
        "CH, NO, bsa-CH-NO, 1980-11-01, 2002-06-01, REPLACED",
        "FR, GB, bsa-FR-GB, 1958-05-01, 2022-01-01, REPLACED",
        // Made for the withdrawal, it lives beside the protocol
        "GB, IE, bsa-GB-IE, 2020-12-31, 2021-06-01, IN_FORCE",
        // The six, before Regulation 1408/71
        "FR, IT, eu-3-58, 1959-01-01, 1958-12-31, NOT_YET",
        "FR, IT, eu-3-58, 1959-01-01, 1959-01-01, IN_FORCE",
        "FR, IT, eu-3-58, 1959-01-01, 1972-09-30, IN_FORCE",
        "FR, IT, eu-1408, 1972-10-01, 1972-09-30, NOT_YET",
        "FR, IT, eu-1408, 1972-10-01, 1972-10-01, IN_FORCE",
        "DE, NL, eu-3-58, 1959-01-01, 1972-10-01, ENDED",
        // Accession and withdrawal
        "DK, GB, eu-1408, 1973-04-01, 1973-03-31, NOT_YET",
        "DK, GB, eu-1408, 1973-04-01, 1973-04-01, IN_FORCE",
        "FR, GR, eu-1408, 1981-01-01, 1980-12-31, NOT_YET",
        "FR, GR, eu-1408, 1981-01-01, 1981-01-01, IN_FORCE",
        "ES, PT, eu-1408, 1986-01-01, 1985-12-31, NOT_YET",
        "ES, PT, eu-1408, 1986-01-01, 1986-01-01, IN_FORCE",
        // First through the European Economic Area
        "AT, DE, eu-1408, 1994-01-01, 1993-12-31, NOT_YET",
        "AT, DE, eu-1408, 1994-01-01, 1994-01-01, IN_FORCE",
        "BG, RO, eu-1408, 2007-01-01, 2007-01-01, IN_FORCE",
        // Iceland, Liechtenstein and Norway are bound to whom the EEA binds them, on the days of the EEA
        "BG, NO, eu-1408, 2007-08-01, 2007-07-31, NOT_YET",
        "BG, NO, eu-1408, 2007-08-01, 2007-08-01, IN_FORCE",
        "IS, LI, eu-1408, 1995-05-01, 1995-04-30, NOT_YET",
        "HR, NO, eu-883, 2014-04-12, 2014-04-11, NOT_YET",
        "HR, NO, eu-883, 2014-04-12, 2014-04-12, IN_FORCE",
        "DE, NO, eu-883, 2012-06-01, 2012-05-31, NOT_YET",
        "DE, NO, eu-1408, 1994-01-01, 2012-05-31, IN_FORCE",
        "CH, FR, eu-1408, 2002-06-01, 2012-03-31, IN_FORCE",
        "CH, FR, eu-1408, 2002-06-01, 2012-04-01, ENDED",
        // For third-country nationals towards the United Kingdom, and not towards Denmark
        "FR, GB, eu-1408, 1973-04-01, 2020-12-31, IN_FORCE",
        "DK, GB, eu-1408, 1973-04-01, 2010-05-01, ENDED",
        "GB, NO, eu-883, 2012-06-01, 2020-12-31, IN_FORCE",
        "GB, NO, eu-883, 2012-06-01, 2021-01-01, ENDED",
        // Switzerland to whom the agreement on free movement binds it, which came later with newer members
        "CH, DE, eu-1408, 2002-06-01, 2002-05-31, NOT_YET",
        "CH, DE, eu-1408, 2002-06-01, 2002-06-01, IN_FORCE",
        "CH, PL, eu-1408, 2006-04-01, 2006-03-31, NOT_YET",
        "CH, PL, eu-1408, 2006-04-01, 2006-04-01, IN_FORCE",
        "CH, DE, eu-883, 2012-04-01, 2012-03-31, NOT_YET",
        "CH, DE, eu-883, 2012-04-01, 2012-04-01, IN_FORCE",
        "CH, HR, eu-883, 2017-01-01, 2016-12-31, NOT_YET",
        "CH, HR, eu-883, 2017-01-01, 2017-01-01, IN_FORCE",
        "CH, HR, bsa-CH-HR, 1998-01-01, 2015-01-01, IN_FORCE",
        "CH, HR, bsa-CH-HR, 1998-01-01, 2017-01-01, REPLACED",
        // Parts of a State with a code of their own
        "DE, GP, eu-883, 2010-05-01, 2026-01-01, IN_FORCE",
        "DE, YT, eu-883, 2014-01-01, 2013-12-31, NOT_YET",
        "DE, YT, eu-883, 2014-01-01, 2014-01-01, IN_FORCE",
        "BL, DE, eu-883, 2010-05-01, 2011-12-31, IN_FORCE",
        "BL, DE, eu-883, 2010-05-01, 2012-01-01, ENDED",
        "FO, SE, nordic, 2015-05-01, 2020-01-01, IN_FORCE",
        "FR, PL, eu-1408, 2004-05-01, 2004-04-30, NOT_YET",
        "FR, PL, eu-1408, 2004-05-01, 2004-05-01, IN_FORCE",
        "FR, PL, eu-1408, 2004-05-01, 2010-05-01, ENDED",
        "FR, HR, eu-883, 2013-07-01, 2013-06-30, NOT_YET",
        "FR, HR, eu-883, 2013-07-01, 2013-07-01, IN_FORCE",
        "FR, GB, eu-883, 2010-05-01, 2020-12-31, IN_FORCE",
        "FR, GB, eu-883, 2010-05-01, 2021-01-01, ENDED",
        // Applied provisionally before it entered into force
        "FR, GB, uk-tca, 2021-01-01, 2020-12-31, NOT_YET",
        "FR, GB, uk-tca, 2021-01-01, 2021-01-01, IN_FORCE",
        // Those who left
        "AM, RU, cis-1992, 1992-03-13, 2022-12-31, IN_FORCE",
        "AM, RU, cis-1992, 1992-03-13, 2023-01-01, ENDED",
        "CO, VE, andean-583, 2004-05-07, 2006-04-22, SIGNED",
        "CO, VE, andean-583, 2004-05-07, 2006-04-23, ENDED",
        // A multilateral treaty that ended a bilateral one
        "AR, BR, mercosur, 2005-06-01, 2005-06-01, IN_FORCE",
        "KW, OM, gcc, 2006-01-01, 2005-12-31, NOT_YET",
    })
    void stands_right(String a, String b, String id, LocalDate from, LocalDate day, Standing standing) {
        assertThat(Network.ties(a, b, day))
                .filteredOn(t -> t.instrument().id().equals(id) && from.equals(t.from()))
                .extracting(Tie::standing)
                .containsExactly(standing);
    }

    @ParameterizedTest(name = "{2} between {0} and {1} on {3}: {4}")
    @CsvSource({
        // Start not known: not before it was signed; under the regulation it is replaced either way
        "AT, DE, bsa-AT-DE, 1990-01-01, NOT_YET",
        "AT, DE, bsa-AT-DE, 2024-01-01, REPLACED",
        // Signed in 1987; a source of 2011 has it in force
        "AD, PT, bsa-AD-PT, 1987-10-01, NOT_YET",
        "AD, PT, bsa-AD-PT, 2000-01-01, NOT_KNOWN",
        "AD, PT, bsa-AD-PT, 2012-01-01, IN_FORCE",
        // Signed and never seen in force
        "BR, NL, bsa-BR-NL, 2026-11-20, SIGNED",
        "MX, US, bsa-MX-US, 2026-11-20, SIGNED",
        // A declaration of intent
        "MY, SG, asean-portability, 2026-11-20, INTENT",
        // Ratified, but the day of each party was not read
        "FR, MA, ilo-c19, 1950-01-01, NOT_KNOWN",
        "FR, MA, ilo-c19, 1926-09-07, NOT_YET",
        "FR, MA, ilo-c19, 2026-11-20, IN_FORCE",
    })
    void what_is_not_known_is_said(String a, String b, String id, LocalDate day, Standing standing) {
        assertThat(Network.ties(a, b, day))
                .filteredOn(t -> t.instrument().id().equals(id))
                .extracting(Tie::standing)
                .containsExactly(standing);
    }

    @ParameterizedTest(name = "{2} does not tie {0} to {1}")
    @CsvSource({
        // An instrument between the Union and others ties across, not the others among themselves
        "AL, RS, eu-saa",
        "DE, FR, uk-tca",
        "DE, FR, uk-wa",
        "DE, FR, eu-ch",
        "IS, NO, uk-eea-efta",
        "CH, NO, eu-883",
        "CH, LI, eu-1408",
        "FR, US, eu-883",
        "CA, FR, bsa-CA-QC-FR",
        // Beyond the Union: French Polynesia, the Faroes, Aruba; and a part of a State with the State itself
        "PF, DE, eu-883",
        "FO, DE, eu-883",
        "AW, NL, eu-883",
        "FR, GP, eu-883",
        "GL, PR, eu-883",
    })
    void does_not_tie(String a, String b, String id) {
        assertThat(Network.ties(a, b, LocalDate.of(2024, 1, 1)))
                .extracting(t -> t.instrument().id())
                .doesNotContain(id);
    }

    @ParameterizedTest(name = "{0} and {1} on {2}: {3}")
    @CsvSource({
        // The regulation before all else, the act that extends it next, the agreement behind
        "FR, BE, 2026-11-20, 'eu-883 first, eu-1231 beside, rhine beside, bsa-BE-FR beside'",
        "CH, DE, 2026-11-20, 'eu-883 first, eu-ch first, four-state-1977 beside, rhine beside, bsa-CH-DE beside'",
        // Whoever crossed before the withdrawal comes first
        "GB, FR, 2026-11-20, 'uk-wa first, uk-tca beside, bsa-FR-GB beside'",
        "IE, GB, 2026-11-20, 'uk-wa first, uk-tca beside, bsa-GB-IE beside'",
        "CH, GB, 2026-11-20, 'uk-ch-separation first, bsa-CH-GB beside'",
        // Without law of the Union the agreement of the two comes first
        "TR, DE, 2026-11-20, 'bsa-DE-TR first'",
        "ES, AR, 2026-11-20, 'bsa-AR-ES first, ibero-american beside'",
        "BR, AR, 2026-11-20, 'mercosur first, ibero-american beside'",
        "RU, AM, 2022-01-01, 'eaeu first, cis-1992 beside'",
        "SE, NO, 2026-11-20, 'eu-883 first, nordic beside'",
        "FR, BE, 2009-01-01, 'eu-1408 first, rhine beside, bsa-BE-FR beside'",
        "CA, CA-QC, 2026-11-20, ''",
        "SA, IN, 2026-11-20, ''",
    })
    void what_goes_first_comes_first(String a, String b, LocalDate day, String order) {
        List<String> carrying = Network.ties(a, b, day).stream()
                .filter(t -> t.place() == Place.FIRST || t.place() == Place.BESIDE)
                .filter(t -> t.instrument().bilateral() || t.instrument().makesPortable())
                .filter(t -> !t.instrument().type().startsWith("association"))
                .map(t -> t.instrument().id() + " " + t.place().id())
                .toList();
        assertThat(String.join(", ", carrying)).isEqualTo(order);
    }

    @Test
    void Quebec_has_agreements_of_its_own_beside_those_of_Canada() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(Network.LAW.bilateralOf("CA"))
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.countries()).contains("CA"));
        assertThat(Network.LAW.bilateralOf("CA-QC"))
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.countries()).contains("CA-QC"));
        assertThat(Ties.ofParts(Network.LAW, "CA", null, day)).containsOnlyKeys("CA-QC");
        assertThat(Ties.ofParts(Network.LAW, "FR", "CA", day).get("CA-QC"))
                .extracting(t -> t.instrument().id())
                .containsExactly("bsa-CA-QC-FR");
        assertThat(Ties.ofParts(Network.LAW, "CA-QC", "FR", day)).isEmpty();
        Wordings words = Wordings.in("en");
        assertThat(ReportText.of(AgreementOutline.of(Network.LAW, "CA", "FR", day, words), words))
                .containsSubsequence("bsa-CA-FR", "Quebec concludes agreements of its own", "bsa-CA-QC-FR");
        assertThat(ReportText.of(AgreementOutline.of(Network.LAW, "GP", "DE", day, words), words))
                .containsSubsequence("Guadeloupe belongs to France", "eu-883");
    }

    @Test
    void the_members_of_the_Union_add_periods_among_themselves_for_workers_of_a_partner() {
        assertThat(Network.ties("DE", "FR", LocalDate.of(2024, 1, 1)))
                .extracting(t -> t.instrument().id())
                .contains("eu-ma", "eu-tr-3-80");
    }

    @Test
    void a_country_is_not_tied_to_itself() {
        assertThat(Network.ties("FR", "FR", LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void what_was_read_and_how_sure_it_is_stand_in_the_answer() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        JsonNode rows = JsonMapper.shared().readTree(Network.json(Network.ties("CH", "US", day), day));
        for (JsonNode row : rows) {
            assertThat(row.propertyNames())
                    .contains("id", "kind", "countries", "inForce", "ended", "branches", "totalization", "export")
                    .contains("basis", "confidence", "read", "notRead", "standing", "standingOn");
            assertThat(row.at("/confidence").asString()).isIn("low", "medium", "high");
        }
        assertThat(rows.get(0).at("/read").toString()).isEqualTo("[\"equalTreatment\",\"aggregation\",\"posting\"]");
        assertThat(rows.get(0).at("/notRead").toString()).contains("calculation");
        assertThat(rows.get(0).at("/totalization").asString()).isEqualTo("yes");
    }
}
