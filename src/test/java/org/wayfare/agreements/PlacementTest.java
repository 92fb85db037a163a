package org.wayfare.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.report.Standing;
import org.wayfare.report.Tie;
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
        "DE, FR, bsa-DE-FR, 1952-01-01, 1960-01-01, IN_FORCE",
        "DE, FR, bsa-DE-FR, 1952-01-01, 2015-01-01, REPLACED",
        "CH, NO, bsa-CH-NO, 1980-11-01, 2002-05-31, IN_FORCE",
        "CH, NO, bsa-CH-NO, 1980-11-01, 2002-06-01, REPLACED",
        "FR, GB, bsa-FR-GB, 1958-05-01, 2022-01-01, REPLACED",
        // Made for the withdrawal, it lives beside the protocol
        "GB, IE, bsa-GB-IE, 2020-12-31, 2021-06-01, IN_FORCE",
        // Accession and withdrawal
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
    })
    void does_not_tie(String a, String b, String id) {
        assertThat(Network.ties(a, b, LocalDate.of(2024, 1, 1)))
                .extracting(t -> t.instrument().id())
                .doesNotContain(id);
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
