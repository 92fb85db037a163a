/**
 * Signs and small parts.
 *
 * <p><b>Belongs here:</b> what all screens share. <b>Does not:</b> anything that knows a case.
 *
 * <p><b>May touch:</b> session, JavaFX.
 *
 * <p><b>The one idea:</b> a state is a sign, a word and a pattern, never colour alone.
 */
@NullMarked
package org.wayfare.ui.look;

import org.jspecify.annotations.NullMarked;
