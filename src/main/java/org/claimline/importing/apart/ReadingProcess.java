package org.claimline.importing.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.claimline.domain.Enclosures;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Drafts;
import org.claimline.importing.format.Format;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads parts in another process, one at a time. The process is started for the first part and kept; one that takes
/// too long, runs out of memory or says nonsense is killed, and the next part gets a new one. Thread-safe.
public final class ReadingProcess implements Drafts, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingProcess.class);

    /// How the JVM ends that was told to exit when it has no memory.
    private static final int NO_MEMORY = 3;
    private static final Duration GRACE = Duration.ofSeconds(2);
    /// A new process has to start and to load its parsers besides.
    private static final Duration START = Duration.ofSeconds(10);

    private final List<String> command;
    private final Duration limit;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile Optional<Child> child = Optional.empty();
    private volatile boolean closed;

    private record Child(Process process, DataInputStream in, DataOutputStream out) {}

    /// @param command starts a [ReadingServer] on its standard input and output
    /// @param limit the longest time that a part may take
    public ReadingProcess(List<String> command, Duration limit) {
        this.command = List.copyOf(command);
        this.limit = limit;
    }

    @Override
    public Draft read(Format format, String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
        return ask(new Wire.Request(Wire.Wish.DRAFT, format, name, bytes, hints.charset()), Wire::answered);
    }

    @Override
    public Enclosures enclosures(Format format, byte[] message) throws UnreadableException {
        return ask(new Wire.Request(Wire.Wish.ENCLOSURES, format, "", message, Optional.empty()), Wire::enclosures);
    }

    /// How an answer is read.
    @FunctionalInterface
    private interface Answer<T> {

        T read(DataInputStream in) throws IOException, UnreadableException;
    }

    private <T> T ask(Wire.Request request, Answer<T> answer) throws UnreadableException {
        oneAtATime.lock();
        try {
            return answered(request, answer);
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T answered(Wire.Request request, Answer<T> answer) throws UnreadableException {
        boolean isNew = child.filter(it -> it.process().isAlive()).isEmpty();
        Child asked = isNew ? start() : child.orElseThrow();
        var late = new AtomicBoolean();
        var alarm = new CompletableFuture<Boolean>().completeOnTimeout(true,
                (isNew ? limit.plus(START) : limit).toMillis(), TimeUnit.MILLISECONDS);
        var _ = alarm.thenAccept(rings -> {
            if (rings) {
                late.set(true);
                asked.process().destroyForcibly();
            }
        });
        try {
            Wire.ask(asked.out(), request);
            return answer.read(asked.in());
        } catch (IOException e) {
            alarm.complete(false);
            child = Optional.empty();
            throw why(asked.process(), late.get(), e);
        } finally {
            alarm.complete(false);
        }
    }

    private Child start() throws UnreadableException {
        try {
            Process process = new ProcessBuilder(command).redirectError(
                    LOG.isDebugEnabled() ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD).start();
            var started = new Child(process, new DataInputStream(new BufferedInputStream(process.getInputStream())),
                    new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
            child = Optional.of(started);
            if (closed) {
                process.destroyForcibly();
            }
            return started;
        } catch (IOException e) {
            LOG.error("cannot start {}", command, e);
            throw new UnreadableException(Reason.FAILED, "the process that reads such files cannot be started");
        }
    }

    /// What to say about a process that gave no answer; it is dead afterwards.
    private UnreadableException why(Process process, boolean late, IOException e) {
        boolean ended = !(e instanceof Wire.NonsenseException) && ended(process);
        int code = ended ? process.exitValue() : 0;
        process.destroyForcibly();
        if (closed) {
            return new UnreadableException(Reason.FAILED, "the import was stopped");
        }
        if (late) {
            return new UnreadableException(Reason.TIMEOUT,
                    "reading it takes longer than %d seconds".formatted(limit.toSeconds()));
        }
        if (ended && code == NO_MEMORY) {
            return new UnreadableException(Reason.TOO_COMPLEX, "reading it takes too much memory");
        }
        LOG.debug("no answer, exit code {}", code, e);
        return new UnreadableException(Reason.FAILED,
                ended ? "the process that read it broke down" : "the process that read it gave no sensible answer");
    }

    /// A process that breaks down closes its output a moment before it is gone.
    private static boolean ended(Process process) {
        try {
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /// Kills the process, in the middle of a part too.
    @Override
    public void close() {
        closed = true;
        child.ifPresent(it -> it.process().destroyForcibly());
    }
}
