package org.wayfare.model.assessment;

import org.wayfare.model.Branch;
import org.wayfare.model.Wording;

/** A branch in which no encoded scheme protects the person, the law of every country concerned being encoded. */
public record Gap(Branch branch, Wording reason) {}
