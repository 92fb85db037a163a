/**
 * Law as data: schemes, conditions, instruments, groups of States, all dated and cited.
 *
 * <p><b>Belongs here:</b> immutable records of what a law pack states. <b>Does not:</b> reading packs, deciding anything.
 *
 * <p><b>May touch:</b> {@code org.wayfare.model} and the JDK.
 *
 * <p><b>The one idea:</b> a value counts only inside its own dates; before its first entry it is "not encoded".
 */
@NullMarked
package org.wayfare.model.law;

import org.jspecify.annotations.NullMarked;
