/**
 * The open case and what follows from it.
 *
 * <p><b>Belongs here:</b> history of edits, assessments in the background, what is chosen on the screen. <b>Does
 * not:</b> nodes of any kind.
 *
 * <p><b>May touch:</b> text, model, JavaFX properties.
 *
 * <p><b>The one idea:</b> every edit is a new case, and the newest answer wins.
 */
@NullMarked
package org.wayfare.ui.session;

import org.jspecify.annotations.NullMarked;
