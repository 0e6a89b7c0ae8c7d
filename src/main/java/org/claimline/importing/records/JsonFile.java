package org.claimline.importing.records;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A JSON document: an array of articles, an object that holds such an array somewhere, or one article.
final class JsonFile implements RowFile {

    /// A text that stands alone in an array is an article from so many characters on; below, it is a name or a word.
    private static final int SHORTEST = 200;

    private final Opening file;
    private final Charset charset;
    private final int longest;
    private final JsonArticles where;

    /// @param longest element, in characters
    /// @throws UnreadableException when it is no JSON
    JsonFile(Opening file, Charset charset, int longest) throws IOException, UnreadableException {
        this.file = file;
        this.charset = charset;
        this.longest = longest;
        try (var reader = new BudgetReader(RowFile.reader(file, charset), Long.MAX_VALUE);
                JsonParser parser = Records.MAPPER.createParser(reader)) {
            this.where = JsonArticles.find(parser);
        } catch (JacksonException e) {
            throw damaged(e, "it is no well-formed JSON");
        }
    }

    @Override
    public void each(RowTaker taker) throws IOException, UnreadableException {
        long done = 0;
        try (var reader = new BudgetReader(RowFile.reader(file, charset), Long.MAX_VALUE);
                JsonParser parser = Records.MAPPER.createParser(reader)) {
            parser.nextToken();
            if (where.isOne()) {
                reader.allow(longest);
                take(1, parser, taker);
                return;
            }
            descend(parser, where.path());
            JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.END_ARRAY) {
                reader.allow(longest);
                if (!take(done + 1, parser, taker)) {
                    return;
                }
                done++;
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            throw damaged(e, "it ends or breaks off in element %d; the ones before it were read".formatted(done + 1));
        }
    }

    private static UnreadableException damaged(JacksonException e, String detail) throws IOException {
        if (e.getCause() instanceof BudgetReader.SpentException) {
            return new UnreadableException(Reason.TOO_LONG, "one of its elements is longer than what is imported");
        }
        if (e.getCause() instanceof IOException io) {
            throw io;
        }
        return new UnreadableException(Reason.DAMAGED, detail);
    }

    /// Goes to the array at a path, in front of its first element.
    private static void descend(JsonParser parser, List<String> path) {
        for (String name : path) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && !name.equals(parser.currentName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
        }
    }

    private boolean take(long number, JsonParser parser, RowTaker taker) {
        JsonNode node = Records.MAPPER.readTree(parser);
        if (node instanceof ObjectNode object) {
            where.feedTitle().filter(_ -> !object.has("source")).ifPresent(title -> object.put("source", title));
            return taker.row(number, object);
        }
        if (node.isString() && node.asString().strip().length() < SHORTEST) {
            return taker.bad(number, new UnreadableException(Reason.NO_TEXT,
                    "too short for an article (fewer than %d characters)".formatted(SHORTEST)));
        }
        if (node.isString()) {
            return taker.row(number, Records.empty().put("text", node.asString()));
        }
        return taker.bad(number, new UnreadableException(Reason.UNKNOWN_FORMAT, "no JSON object"));
    }
}
