package org.claimline.importing.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Nested fields by paths such as `article.body`; a path goes through arrays into each of their elements.
final class FieldPath {

    static final int MOST_COLUMNS = 300;
    private static final int DEEPEST = 8;

    private FieldPath() {}

    /// The paths of all fields that hold a value in any of the rows, in the order in which they appear.
    static List<String> columns(List<ObjectNode> rows) {
        Set<String> paths = new LinkedHashSet<>();
        rows.forEach(row -> collect(row, "", 0, paths));
        return List.copyOf(paths);
    }

    private static void collect(JsonNode node, String path, int depth, Set<String> paths) {
        if (paths.size() >= MOST_COLUMNS || depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(),
                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(), depth + 1, paths));
        } else if (node.isArray()) {
            node.values().forEach(element -> collect(element, path, depth + 1, paths));
        } else if (!path.isEmpty()) {
            paths.add(path);
        }
    }

    /// The values at a path, of which an array gives several; blank ones and nulls are left out.
    static List<String> values(JsonNode row, String path) {
        List<String> found = new ArrayList<>();
        gather(row, path, found);
        return found;
    }

    private static void gather(JsonNode node, String path, List<String> found) {
        if (node.isArray()) {
            node.values().forEach(element -> gather(element, path, found));
        } else if (path.isEmpty()) {
            String value = node.isContainer() || node.isNull() ? "" : node.asString();
            if (!value.isBlank()) {
                found.add(value);
            }
        } else if (node.isObject()) {
            descend(node, path, found);
        }
    }

    /// A field's own name may hold dots: the longest name that fits is taken first.
    private static void descend(JsonNode node, String path, List<String> found) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            JsonNode child = node.get(path.substring(0, end));
            if (child != null) {
                gather(child, end == path.length() ? "" : path.substring(end + 1), found);
                if (!found.isEmpty()) {
                    return;
                }
            }
        }
    }
}
