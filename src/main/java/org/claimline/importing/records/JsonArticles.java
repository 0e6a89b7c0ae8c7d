package org.claimline.importing.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Where the articles of a JSON document are: in the array of objects that holds most text, unless the document's own
/// fields hold a text of their own.
///
/// @param path the names that lead to the array; empty for a document that is one
/// @param isOne whether the document is one article
/// @param feedTitle the title of a JSON feed, which is the source of its entries
record JsonArticles(List<String> path, boolean isOne, Optional<String> feedTitle) {

    private static final int ARTICLE = 200;
    private static final long ENOUGH = 64L << 20;

    JsonArticles {
        path = List.copyOf(path);
    }

    static JsonArticles find(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return new JsonArticles(List.of(), false, Optional.empty());
        }
        return first == JsonToken.START_OBJECT
                ? new Walk(parser).run()
                : new JsonArticles(List.of(), true, Optional.empty());
    }

    /// One pass over the document's tokens.
    private static final class Walk {

        private final JsonParser parser;
        private final Deque<String> names = new ArrayDeque<>();
        private final Map<List<String>, Long> arrays = new LinkedHashMap<>();
        private long ownLongest;
        private long seen;
        private boolean isFeed;
        private Optional<String> title = Optional.empty();

        Walk(JsonParser parser) {
            this.parser = parser;
        }

        JsonArticles run() {
            object();
            var best = arrays.entrySet().stream().max(Map.Entry.comparingByValue());
            boolean one = best.isEmpty()
                    || best.get().getValue() < (ownLongest >= ARTICLE ? 2 * ownLongest : ownLongest);
            return new JsonArticles(one ? List.of() : best.get().getKey(), one, title.filter(_ -> isFeed));
        }

        /// Inside an object that is not in an array.
        private void object() {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.PROPERTY_NAME && seen < ENOUGH) {
                String name = parser.currentName();
                names.addLast(name);
                switch (parser.nextToken()) {
                    case START_OBJECT -> object();
                    case START_ARRAY -> array();
                    case VALUE_STRING -> own(name, parser.getString());
                    default -> {
                    }
                }
                names.removeLast();
                token = parser.nextToken();
            }

        }

        private void own(String name, String value) {
            seen += value.length();
            ownLongest = Math.max(ownLongest, value.length());
            if (names.size() == 1) {
                isFeed |= name.equals("version") && value.contains("jsonfeed.org");
                title = name.equals("title") ? Optional.of(value) : title;
            }
        }

        /// An array counts when its first element is an object.
        private void array() {
            JsonToken token = parser.nextToken();
            boolean objects = token == JsonToken.START_OBJECT;
            long text = 0;
            int depth = 0;
            while (token != null && (depth > 0 || token != JsonToken.END_ARRAY) && seen < ENOUGH) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING) {
                    text += parser.getStringLength();
                    seen += parser.getStringLength();
                }
                token = parser.nextToken();
            }
            if (objects) {
                arrays.put(new ArrayList<>(names), text);
            }
        }
    }
}
