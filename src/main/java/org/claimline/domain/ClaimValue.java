package org.claimline.domain;

/// The normalised value of a claim: an amount, days of the calendar, or a rating.
public sealed interface ClaimValue permits Quantity, Period, Rating {}
