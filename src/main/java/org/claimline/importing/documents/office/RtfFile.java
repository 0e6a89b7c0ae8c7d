package org.claimline.importing.documents.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.documents.Prose;
import org.claimline.importing.documents.Prose.Kind;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;

/// Reads an RTF file: the parser tells groups, commands and decoded text; here it is decided what of it is the article.
public final class RtfFile {

    private RtfFile() {}

    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws IOException {
        Listener listener = new Listener();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes, 0, end(bytes))),
                    listener);
        } catch (NoSuchElementException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // Groups that do not match, or a file that was cut: what was read till then is kept.
            if (listener.prose.isEmpty() && listener.paragraph.isEmpty()) {
                throw new IOException(e);
            }
        }
        listener.endParagraph();
        Optional<String> title = Labels.title(listener.title.toString());
        Optional<String> author = Labels.author(listener.author.toString());
        return new Draft(Format.RTF, listener.prose.text(), List.of(), Draft.Label.NONE, Optional.empty(),
                Labels.guess(title, author, listener.made()));
    }

    /// Where the outermost group ends: what follows it is not the document's.
    private static int end(byte[] bytes) {
        int depth = 0;
        for (int i = 0; i < bytes.length; i++) {
            switch (bytes[i]) {
                case '\\' -> i += 1 + binary(bytes, i + 1);
                case '{' -> depth++;
                case '}' -> {
                    depth--;
                    if (depth <= 0) {
                        return i + 1;
                    }
                }
                default -> {
                }
            }
        }
        return bytes.length;
    }

    /// How many bytes a command `binN` and its data take after the first one, or none for any other command.
    private static int binary(byte[] bytes, int at) {
        boolean is = at + 3 < bytes.length && bytes[at] == 'b' && bytes[at + 1] == 'i' && bytes[at + 2] == 'n';
        long length = 0;
        int i = at + 3;
        while (is && i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9' && length < bytes.length) {
            length = 10 * length + bytes[i] - '0';
            i++;
        }
        return is && i > at + 3 ? (int) Math.min(length + i - at, bytes.length - at) : 0;
    }

    /// Where the text of a group goes.
    private enum Place {
        BODY, NOWHERE, SHAPE, TITLE, AUTHOR, CREATED
    }

    private record State(Place place, boolean hidden, boolean inTable) {}

    private static final class Listener extends RtfListenerAdaptor {

        private final Prose prose = new Prose();
        private final StringBuilder paragraph = new StringBuilder();
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder author = new StringBuilder();
        private final List<String> cells = new ArrayList<>();
        private final Deque<State> outer = new ArrayDeque<>();
        private State state = new State(Place.BODY, false, false);
        private boolean item;
        private int year;
        private int month;
        private int day;

        @Override
        public void processGroupStart() {
            outer.push(state);
        }

        @Override
        public void processGroupEnd() {
            state = outer.isEmpty() ? state : outer.pop();
        }

        @Override
        public void processString(String string) {
            StringBuilder into = switch (state.place()) {
                case BODY -> paragraph;
                case TITLE -> title;
                case AUTHOR -> author;
                case NOWHERE, SHAPE, CREATED -> new StringBuilder();
            };
            if (!state.hidden()) {
                into.append(string);
            }
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean isOptional) {
            switch (command) {
                case title -> go(state.place() == Place.NOWHERE ? Place.TITLE : state.place());
                case author -> go(state.place() == Place.NOWHERE ? Place.AUTHOR : state.place());
                case creatim -> go(Place.CREATED);
                case yr -> year = state.place() == Place.CREATED ? parameter : year;
                case mo -> month = state.place() == Place.CREATED ? parameter : month;
                case dy -> day = state.place() == Place.CREATED ? parameter : day;
                case shpinst -> go(state.place() == Place.BODY ? Place.SHAPE : state.place());
                case shptxt -> go(state.place() == Place.SHAPE ? Place.BODY : state.place());
                // What follows a mark of optional text that the parser does not know.
                case optionalcommand -> go(Place.NOWHERE);
                case info, fonttbl, colortbl, stylesheet, listtable, listoverridetable, header, headerl, headerr,
                        headerf, footer, footerl, footerr, footerf, footnote, annotation, atnid, atnauthor, pict,
                        object, fldinst, bkmkstart, bkmkend, generator, nonshppict, xe, tc, revtbl, themedata,
                        listtext, pntext ->
                    leave(command);
                case deleted, v -> state = new State(state.place(), !hasParameter || parameter != 0,
                        state.inTable());
                case plain -> state = new State(state.place(), false, state.inTable());
                default -> {
                    if (isOptional && command.getCommandType() == CommandType.Destination) {
                        go(Place.NOWHERE);
                    } else {
                        layout(command);
                    }
                }
            }
        }

        private void leave(Command command) {
            if (command == Command.listtext || command == Command.pntext) {
                item = state.place() == Place.BODY || item;
            }
            go(Place.NOWHERE);
        }

        private void go(Place place) {
            state = new State(place, state.hidden(), state.inTable());
        }

        private void layout(Command command) {
            if (state.place() != Place.BODY) {
                return;
            }
            switch (command) {
                case par, sect, page -> {
                    if (state.inTable()) {
                        paragraph.append(' ');
                    } else {
                        endParagraph();
                    }
                }
                case line -> paragraph.append('\n');
                case tab -> paragraph.append('\t');
                case nonbreakinghyphen -> paragraph.append('-');
                case nonbreakingspace -> paragraph.append(' ');
                case cell, nestcell -> {
                    cells.add(Labels.spaced(paragraph.toString()));
                    paragraph.setLength(0);
                }
                case row, nestrow -> {
                    prose.add(Kind.ROW, String.join("\t", cells));
                    cells.clear();
                    paragraph.setLength(0);
                    item = false;
                }
                case intbl -> state = new State(state.place(), state.hidden(), true);
                case pard -> state = new State(state.place(), state.hidden(), false);
                default -> {
                }
            }
        }

        void endParagraph() {
            String text = paragraph.toString();
            paragraph.setLength(0);
            cells.clear();
            prose.add(item ? Kind.ITEM : Kind.PARAGRAPH, text.isBlank() ? "" : item ? "- " + text.strip() : text);
            item = false;
        }

        Optional<Published> made() {
            try {
                return year == 0
                        ? Optional.empty()
                        : Labels.made(LocalDate.of(year, month, day).atStartOfDay().toInstant(ZoneOffset.UTC),
                                ZoneOffset.UTC, "created");
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }
}
