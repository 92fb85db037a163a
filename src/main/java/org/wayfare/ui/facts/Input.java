package org.wayfare.ui.facts;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The control of one kind of fact. */
interface Input {
    /** What is put on the screen. */
    Node node();

    /** Shows a value; null: not stated. */
    void show(@Nullable Object value);

    /** Somebody is in the middle of typing, so that a value from elsewhere must not overwrite it. */
    boolean isBusy();
}
