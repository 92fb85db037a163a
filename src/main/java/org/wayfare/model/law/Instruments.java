package org.wayfare.model.law;

import java.util.List;
import java.util.Set;

/** What binds countries to each other, so far as a library holds it. Nothing found never means that nothing exists. */
public interface Instruments {
    /** Bilateral agreements between two countries, whichever is named first; forerunners included. */
    List<Instrument> between(String a, String b);

    /** All bilateral agreements of one country; forerunners included. */
    List<Instrument> bilateralOf(String country);

    /** All multilateral instruments. */
    List<Instrument> multilateral();

    /** Groups of States with their members by date. */
    Groups groups();

    /** Parts of States with a code of their own. */
    List<Territory> territories();

    /** Countries that any instrument names; of all others nothing is held. */
    Set<String> boundCountries();
}
