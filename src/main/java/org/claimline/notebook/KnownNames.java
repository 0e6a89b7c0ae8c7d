package org.claimline.notebook;

import java.util.List;
import java.util.Locale;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.TagUse;
import org.claimline.domain.query.Completion;
import org.claimline.domain.query.Field;

/// The values that a notebook knows, for the completion of a query.
final class KnownNames implements Completion.Known {

    private static final int MOST = 10;

    private final NotebookStore store;

    KnownNames(NotebookStore store) {
        this.store = store;
    }

    @Override
    public List<String> values(Field field, String typed) {
        return switch (field) {
            case TAG -> store.tags().stream().filter(use -> use.tag().path().contains(typed.toLowerCase(Locale.ROOT)))
                    .sorted((one, other) -> Integer.compare(other.uses(), one.uses())).map(TagUse::tag)
                    .map(tag -> tag.path()).limit(MOST).toList();
            case METRIC -> store.names(Name.METRIC, typed, MOST);
            case SUBJECT -> store.names(Name.SUBJECT, typed, MOST);
            case HOLDER -> store.names(Name.HOLDER, typed, MOST);
            case SOURCE -> store.names(Name.SOURCE, typed, MOST);
            case RULE -> store.names(Name.RULE, typed, MOST);
            case UNIT -> store.units(typed, MOST);
            case KIND, TYPE, STATUS, AFTER, BEFORE, PUBLISHED, VALUE, CONFIDENCE, DIRECTION, QUALIFIER, ARTICLE, IS, IN,
                    TITLE, TEXT, NOTE ->
                List.of();
        };
    }
}
