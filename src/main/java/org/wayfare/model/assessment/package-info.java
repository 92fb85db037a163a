/**
 * The answer: scenarios with their rows, as the contract's report names them.
 *
 * <p><b>Belongs here:</b> immutable result records. <b>Does not:</b> how they were found, how they are written.
 *
 * <p><b>May touch:</b> {@code org.wayfare.model} and the JDK.
 *
 * <p><b>The one idea:</b> texts are {@link org.wayfare.model.Wording}, put into the reader's language only when written.
 */
@NullMarked
package org.wayfare.model.assessment;

import org.jspecify.annotations.NullMarked;
