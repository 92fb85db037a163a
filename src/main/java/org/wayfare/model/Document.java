package org.wayfare.model;

import org.jspecify.annotations.Nullable;

/** A portable document or certificate already issued; {@code type} is one of the contract's list. */
public record Document(
        String type,
        String country,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {}
