package org.wayfare.model;

import org.jspecify.annotations.Nullable;

/** Membership of a fund, mutual or voluntary scheme. */
public record Membership(
        String id, @Nullable PartialDate from, @Nullable PartialDate to) {}
