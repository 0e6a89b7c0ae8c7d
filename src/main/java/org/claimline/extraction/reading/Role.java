package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;

/// What a mention is in its sentence.
///
/// @param type figure, date or target, to the type
/// @param rule the name of the rule that decided
/// @param holder who says, expects or plans it, as far as the rule knows
/// @param prior whether it is the value that is being replaced
/// @param cue the first token of the word that decided, or -1
/// @param cueEnd one past its last token
record Role(ClaimType type, String rule, Party holder, boolean prior, int cue, int cueEnd) {

    static Role plain(ClaimType type, String rule) {
        return new Role(type, rule, Party.NONE, false, -1, -1);
    }

    boolean isTarget() {
        return type.kind() == org.claimline.domain.Kind.TARGET;
    }

    /// The same, for the value that it replaces.
    Role asPrior() {
        return new Role(type, rule, holder, true, cue, cueEnd);
    }

    Role withHolder(Party newHolder) {
        return new Role(type, rule, newHolder, prior, cue, cueEnd);
    }
}
