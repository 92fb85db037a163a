/**
 * The case file: JSON of form {@code wayfare.case/1} to the model and back.
 *
 * <p><b>Belongs here:</b> reading with every fault placed, canonical writing, writing a file whole or not at all.
 * <b>Does not:</b> judging a life, asking for what is missing.
 *
 * <p><b>May touch:</b> model and Jackson.
 *
 * <p><b>The one idea:</b> a file is read whole or refused whole, with all its faults at once; nothing in it is guessed
 * or mended.
 */
@NullMarked
package org.wayfare.casefile;

import org.jspecify.annotations.NullMarked;
