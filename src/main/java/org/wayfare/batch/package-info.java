/**
 * Many cases: one line in, one line out, in order, in bounded memory, resumable.
 *
 * <p><b>Belongs here:</b> reading lines, sharing work among threads, the file that grows beside its place. <b>Does
 * not:</b> judging a case, options of a command line.
 *
 * <p><b>May touch:</b> assess, casefile, report, model.
 *
 * <p><b>The one idea:</b> line n of the output answers line n of the input, whatever happens to the lines around it.
 */
@NullMarked
package org.wayfare.batch;

import org.jspecify.annotations.NullMarked;
