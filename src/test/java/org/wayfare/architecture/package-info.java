/**
 * The plan of the house, held against the code.
 * <p><b>Belongs here:</b> who may touch whom, what nobody may touch, that no connection is opened. <b>Does not:</b>
 * what a single room does; that is tested in its own package.
 * <p><b>May touch:</b> every class as bytes or text; of the running program {@code app} alone.
 * <p><b>The one idea:</b> a rule of the house that no test holds is a wish.
 */
@NullMarked
package org.wayfare.architecture;

import org.jspecify.annotations.NullMarked;
