/**
 * The pipeline: case and law book to facts, four stages, assessment.
 *
 * <p><b>Belongs here:</b> putting facts before the stages and reading the assessment off their conclusions. <b>Does not:</b> law; that is rules and data.
 *
 * <p><b>May touch:</b> engine, lawbook, calc, facts, model.
 *
 * <p><b>The one idea:</b> a scenario is one run of the stages, and every row says which rule's firing it comes from.
 */
@NullMarked
package org.wayfare.assess;

import org.jspecify.annotations.NullMarked;
