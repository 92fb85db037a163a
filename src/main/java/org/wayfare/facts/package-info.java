/**
 * What rules may see and may conclude.
 *
 * <p><b>Belongs here:</b> the life as one scenario sees it, three-valued answers about it, and the records that rules conclude. <b>Does not:</b> law.
 *
 * <p><b>May touch:</b> model, calc.
 *
 * <p><b>The one idea:</b> every question has three answers, and "unknown" names the case fields that would settle it.
 */
@NullMarked
package org.wayfare.facts;

import org.jspecify.annotations.NullMarked;
