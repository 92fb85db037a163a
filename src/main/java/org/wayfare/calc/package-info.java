/**
 * The arithmetic of the law: adding, converting and overlapping periods, shares, rounding.
 *
 * <p><b>Belongs here:</b> pure functions on days, lengths and money. <b>Does not:</b> deciding who is entitled.
 *
 * <p><b>May touch:</b> model.
 *
 * <p><b>The one idea:</b> everything is exact, and what is imprecise is kept as "at least" and "at most" until the end.
 */
@NullMarked
package org.wayfare.calc;

import org.jspecify.annotations.NullMarked;
