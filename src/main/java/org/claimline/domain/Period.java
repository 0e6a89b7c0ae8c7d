package org.claimline.domain;

/// A stretch of time that a text names.
public sealed interface Period extends ClaimValue permits Days, FiscalPeriod {}
