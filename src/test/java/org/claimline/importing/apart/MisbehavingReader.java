package org.claimline.importing.apart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.claimline.domain.Enclosures;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Drafts;
import org.claimline.importing.format.Format;

/// A process that does with a part what the part's bytes say.
public final class MisbehavingReader {

    private MisbehavingReader() {}

    public static void main(String[] arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        ReadingServer.run(System.in, out, new Misbehaving(out));
    }

    private record Misbehaving(FileOutputStream out) implements Drafts {

        @Override
        public Draft read(Format format, String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
            String text = new String(bytes, StandardCharsets.UTF_8);
            obey(text);
            return new Draft(format, ProcessHandle.current().pid() + " " + text, List.of(), Draft.Label.NONE,
                    Optional.empty());
        }

        @Override
        public Enclosures enclosures(Format format, byte[] message) throws UnreadableException {
            String text = new String(message, StandardCharsets.UTF_8);
            obey(text);
            return text.equals("attached")
                    ? new Enclosures(false, List.of(new Enclosures.Enclosure("Größe.pdf", new byte[]{0, 1, 2, -1})))
                    : Enclosures.NONE;
        }

        private void obey(String text) throws UnreadableException {
            switch (text) {
                case "hang" -> hang();
                case "memory" -> fill();
                case "stack" -> sink(0);
                case "exit" -> Runtime.getRuntime().halt(17);
                case "garbage" -> write(out, "This is what a library prints on standard output.");
                case "bug" -> throw new IllegalStateException("a bug in a parser");
                case "refuse" -> throw new UnreadableException(Reason.ENCRYPTED, "it is encrypted");
                default -> {
                }
            }
        }
    }

    private static void hang() {
        while (true) {
            LockSupport.parkNanos(1_000_000_000);
        }
    }

    private static int fill() {
        var all = new ArrayList<byte[]>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
        return all.size();
    }

    private static int sink(int depth) {
        return depth < 0 ? 0 : 1 + sink(depth + 1);
    }

    private static void write(FileOutputStream out, String garbage) {
        try {
            out.write(garbage.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

}
