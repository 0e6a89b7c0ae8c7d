package org.claimline.importing.records;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records as JSON objects. What other programs write a little wrong is read all the same.
final class Records {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NAME = 10_000;

    static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME).maxStringLength(Integer.MAX_VALUE).build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Records() {}

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    /// A record's bytes, which the notebook keeps: the fields in their order, UTF-8.
    static byte[] bytes(ObjectNode row) {
        return MAPPER.writeValueAsBytes(row);
    }

    /// A text that is one JSON value and nothing else.
    ///
    /// @throws JacksonException when it is no JSON
    static JsonNode parse(String json) {
        return MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(json);
    }
}
