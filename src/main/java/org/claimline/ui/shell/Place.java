package org.claimline.ui.shell;

import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.EventId;
import org.claimline.domain.NoteId;
import org.claimline.domain.Span;
import org.claimline.tracks.Verdict;

/// Where in the window one can be. The window remembers them for Back and Forward.
public sealed interface Place {

    /// What is new, what changed, what is due.
    record Home() implements Place {}

    /// The list of articles, with the article beside it that was open last.
    record Articles(boolean undatedOnly) implements Place {}

    /// An article, at a claim where one is given.
    record Reading(ArticleId article, Optional<ClaimId> claim) implements Place {}

    /// An article at a place of its text, which is selected.
    record Passage(ArticleId article, Span at) implements Place {}

    /// The search page; as it was left where no query is given.
    ///
    /// @param query as it is typed
    record Search(Optional<String> query) implements Place {
        public Search() {
            this(Optional.empty());
        }
    }

    /// The table of claims.
    record Claims(ClaimFilter filter) implements Place {}

    /// The timeline, at an event where one is given.
    record Timeline(Optional<EventId> event) implements Place {}

    /// The tracks, those with a verdict where one is given; at the track that a claim stands in where one is given.
    record Tracks(Optional<Verdict> verdict, Optional<ClaimId> claim) implements Place {
        public Tracks() {
            this(Optional.empty(), Optional.empty());
        }
    }

    /// The notes, at one of them where one is given.
    ///
    /// @param fresh whether it is written as a note of its own when it is not there yet
    record Notes(Optional<NoteId> note, boolean fresh) implements Place {
        public Notes(NoteId note) {
            this(Optional.of(note), false);
        }

        public Notes() {
            this(Optional.empty(), false);
        }
    }

    record Bin() implements Place {}
}
