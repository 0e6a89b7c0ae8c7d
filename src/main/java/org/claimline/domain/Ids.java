package org.claimline.domain;

import java.util.UUID;

/// Fresh identifiers that are short enough to read out.
final class Ids {

    private Ids() {}

    /// The prefix, a dash and 12 random hexadecimal digits (48 bits).
    static String random(String prefix) {
        return prefix + '-' + UUID.randomUUID().toString().replace("-", "").substring(20);
    }
}
