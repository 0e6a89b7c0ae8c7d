package org.claimline.extraction;

import java.util.List;

import org.claimline.domain.Finding;

/// Says what mentions mean: figure, date or target, of whom, said by whom, about what.
public interface MentionReader {

    /// Reads all mentions of a text.
    ///
    /// @param tokens the text as tokens and sentences
    /// @param mentions ordered by place, none overlapping another
    /// @param context what is known about the text
    /// @return the claims, in the mentions' order; a mention that turns out to be none is left out
    List<Finding> read(Tokens tokens, List<Mention> mentions, Context context);
}
