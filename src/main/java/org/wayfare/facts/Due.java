package org.wayfare.facts;

import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;

/** A benefit that an earlier round found to be due on the day. */
public record Due(String scheme, String country, Branch branch, BenefitKind kind) {}
