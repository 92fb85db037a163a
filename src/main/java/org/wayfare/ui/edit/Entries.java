package org.wayfare.ui.edit;

import org.wayfare.model.LifeCase;
import org.wayfare.ui.session.Desk;

/** Begins entries on the screen. */
public final class Entries {
    private Entries() {}

    /** Adds an entry to that list of the open case and opens it for editing; does nothing where no case is open. */
    public static void begin(Desk desk, String listPointer) {
        LifeCase now = desk.session().lifeCase().get();
        if (now != null) {
            int place = CaseItems.count(now, listPointer);
            desk.session().edit(c -> CaseItems.add(c, listPointer, CaseItems.fresh(c, listPointer)));
            desk.state().entry().set(listPointer + "/" + place);
        }
    }
}
