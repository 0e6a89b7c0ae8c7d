package org.claimline.domain;

import java.util.Optional;

/// One thing before and after: absent before when it is added, absent after when it is removed.
///
/// A change carries both states whole, so that its inverse needs nothing else, and storage can tell when the
/// notebook is not in the state that the change starts from.
public sealed interface Change {

    /// The change that takes this one back.
    Change inverse();

    record OfClaim(Optional<Claim> before, Optional<Claim> after) implements Change {
        @Override
        public OfClaim inverse() {
            return new OfClaim(after, before);
        }
    }

    record OfArticle(ArticleId article, ArticleDetails before, ArticleDetails after) implements Change {
        @Override
        public OfArticle inverse() {
            return new OfArticle(article, after, before);
        }
    }

    /// The claims of an article were found again by another engine; absent for one that was not remembered.
    record OfEngine(ArticleId article, Optional<Engine> before, Optional<Engine> after) implements Change {
        @Override
        public OfEngine inverse() {
            return new OfEngine(article, after, before);
        }
    }

    record OfNote(Optional<Note> before, Optional<Note> after) implements Change {
        @Override
        public OfNote inverse() {
            return new OfNote(after, before);
        }
    }

    record OfTag(Optional<Tag> before, Optional<Tag> after) implements Change {
        @Override
        public OfTag inverse() {
            return new OfTag(after, before);
        }
    }

    record OfTagging(Optional<Tagging> before, Optional<Tagging> after) implements Change {
        @Override
        public OfTagging inverse() {
            return new OfTagging(after, before);
        }
    }

    record OfEvent(Optional<Event> before, Optional<Event> after) implements Change {
        @Override
        public OfEvent inverse() {
            return new OfEvent(after, before);
        }
    }

    record OfSettings(NotebookSettings before, NotebookSettings after) implements Change {
        @Override
        public OfSettings inverse() {
            return new OfSettings(after, before);
        }
    }
}
