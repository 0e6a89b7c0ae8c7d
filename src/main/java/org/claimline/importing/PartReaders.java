package org.claimline.importing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimline.domain.Enclosures;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.apart.ReadingProcess;
import org.claimline.importing.apart.ReadingServer;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Drafts;
import org.claimline.importing.format.Format;

/// Which process reads a part: this one, or another where the parsers are known to hang or to take all memory, and
/// where a page is so large that its tree might.
public final class PartReaders {

    /// The argument with which the program becomes the other process.
    public static final String MODE = "--read-parts";

    private static final long LARGE = 1 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private PartReaders() {}

    /// The other process, in which this program runs with [#MODE].
    ///
    /// @param main the program's main class
    static ReadingProcess process(String main) {
        String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        return new ReadingProcess(List.of(java, "-Xmx256m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                // Nothing in a file may fetch anything: no parser finds its way to the network or to other files.
                "-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=", "-Dhttp.proxyHost=127.0.0.1", "-Dhttp.proxyPort=9",
                "-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=9", "-Dhttp.nonProxyHosts=", "-cp",
                System.getProperty("java.class.path", ""), main, MODE), LIMIT);
    }

    /// Reads each part where it belongs.
    static Drafts guarded(Drafts apart) {
        return new Drafts() {
            @Override
            public Draft read(Format format, String name, byte[] bytes, ReadingHints hints)
                    throws UnreadableException {
                return (belongsApart(format, bytes.length) ? apart : DraftReaders.HERE).read(format, name, bytes,
                        hints);
            }

            @Override
            public Enclosures enclosures(Format format, byte[] message) throws UnreadableException {
                return apart.enclosures(format, message);
            }
        };
    }

    private static boolean belongsApart(Format format, long length) {
        boolean isTree = format == Format.HTML || format == Format.MARKDOWN;
        return format.isApart() || isTree && length > LARGE;
    }

    /// Is the other process: reads parts from standard input, and does not return.
    public static void serve() {
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        ReadingServer.run(System.in, out, DraftReaders.HERE);
    }
}
