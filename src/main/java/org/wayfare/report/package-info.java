/**
 * An assessment put into words: JSON for programs; text, HTML and PDF for people.
 *
 * <p><b>Belongs here:</b> renderings of an {@link org.wayfare.model.assessment.Assessment} and the wording of its parts
 * in the reader's language.
 * <b>Does not:</b> finding anything out; a report says what the assessment holds and nothing else.
 *
 * <p><b>May touch:</b> model and Jackson.
 *
 * <p><b>The one idea:</b> texts for people stand in bundles; text and HTML are two printings of one {@link
 * org.wayfare.report.Outline}.
 */
@NullMarked
package org.wayfare.report;

import org.jspecify.annotations.NullMarked;
