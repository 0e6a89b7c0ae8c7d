package org.claimline.importing.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.claimline.domain.Enclosures;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Drafts;

/// The other process: reads one part after the other for as long as somebody asks. It ends when its input does, in the
/// middle of a part too, so that it does not outlive the program that started it. Ctrl+C does not end it: in a terminal
/// that reaches all processes at once, and the program may still want the part that is being read.
public final class ReadingServer {

    private static final int ENDED = 0;
    private static final int FAILED = 4;

    private final LinkedBlockingQueue<Wire.Request> requests = new LinkedBlockingQueue<>();
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Drafts drafts;

    private ReadingServer(InputStream in, OutputStream out, Drafts drafts) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
        this.drafts = drafts;
    }

    /// Does not return: the process ends here.
    ///
    /// @param out nobody else may write to it
    public static void run(InputStream in, OutputStream out, Drafts drafts) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(ReadingServer::stay));
        var server = new ReadingServer(in, out, drafts);
        Thread.ofPlatform().daemon().name("requests").start(server::listen);
        server.serve();
    }

    private static void stay() {
        while (true) {
            LockSupport.park();
        }
    }

    private void listen() {
        try {
            while (true) {
                requests.add(Wire.asked(in));
            }
        } catch (IOException _) {
            Runtime.getRuntime().halt(ENDED);
        }
    }

    private void serve() {
        try {
            while (true) {
                serve(requests.take());
            }
        } catch (IOException | InterruptedException _) {
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private void serve(Wire.Request request) throws IOException {
        Answer answer;
        try {
            answer = answer(request);
        } catch (UnreadableException e) {
            Wire.refuse(out, e);
            return;
        } catch (RuntimeException e) {
            e.printStackTrace(System.err);
            Wire.refuse(out, new UnreadableException(Reason.DAMAGED, "it is damaged, or not what its format says"));
            return;
        } catch (StackOverflowError _) {
            Wire.refuse(out, new UnreadableException(Reason.TOO_COMPLEX, "it is nested too deep"));
            return;
        }
        answer.write(out);
    }

    /// What is written when all of it is there.
    @FunctionalInterface
    private interface Answer {

        void write(DataOutputStream out) throws IOException;
    }

    private Answer answer(Wire.Request request) throws UnreadableException {
        return switch (request.wish()) {
            case DRAFT -> {
                Draft draft = drafts.read(request.format(), request.name(), request.bytes(),
                        ReadingHints.NONE.withCharset(request.charset()));
                yield stream -> Wire.answer(stream, draft);
            }
            case ENCLOSURES -> {
                Enclosures files = drafts.enclosures(request.format(), request.bytes());
                yield stream -> Wire.answer(stream, files);
            }
        };
    }
}
