package org.claimline.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a second start of the program hands its files to the window that has the notebook open: through a socket of
/// the file system in the notebook's folder. There is no network port, and nobody but the folder's owner can reach it.
final class Handover implements AutoCloseable {

    /// The socket; where the folder's path is too long for one, it lies in a temporary folder that [#ADDRESS] names.
    static final String SOCKET = "window.socket";
    static final String ADDRESS = "window.address";

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    /// What every system allows, in bytes.
    private static final int LONGEST_ADDRESS = 100;
    private static final int MOST_FILES = 100_000;
    private static final int GREETING = 0x434c4149;
    private static final int TAKEN = 1;

    private final ServerSocketChannel server;
    private final Path socket;
    private final Path address;

    private Handover(ServerSocketChannel server, Path socket, Path address) {
        this.server = server;
        this.socket = socket;
        this.address = address;
    }

    /// Listens for later starts. The caller has the notebook open, so a socket that lies there is a dead one.
    ///
    /// @param notebook the notebook's folder
    /// @param workers run what waits for connections
    /// @param taken called on a worker with the files of a later start, which may be none
    /// @return empty when the system has no such sockets; a later start then finds the notebook in use
    static Optional<Handover> listen(Path notebook, Executor workers, Consumer<List<Path>> taken) {
        Path address = notebook.resolve(ADDRESS);
        try {
            Path socket = place(notebook);
            Files.deleteIfExists(socket);
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                server.bind(UnixDomainSocketAddress.of(socket));
                Files.writeString(address, socket.toString());
            } catch (IOException | RuntimeException e) {
                server.close();
                throw e;
            }
            var handover = new Handover(server, socket, address);
            workers.execute(() -> handover.accept(workers, taken));
            return Optional.of(handover);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("later starts cannot hand over their files", e);
            return Optional.empty();
        }
    }

    private static Path place(Path notebook) throws IOException {
        Path inside = notebook.toAbsolutePath().normalize().resolve(SOCKET);
        return inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS
                ? inside
                : Files.createTempDirectory("claimline").resolve(SOCKET);
    }

    private void accept(Executor workers, Consumer<List<Path>> taken) {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                workers.execute(() -> answer(caller, taken));
            } catch (IOException e) {
                LOG.debug("no more callers", e);
                return;
            }
        }
    }

    private static void answer(SocketChannel caller, Consumer<List<Path>> taken) {
        try (caller;
                var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(caller)));
                var out = new DataOutputStream(Channels.newOutputStream(caller))) {
            if (in.readInt() != GREETING) {
                return;
            }
            int count = in.readInt();
            if (count < 0 || count > MOST_FILES) {
                return;
            }
            var files = new ArrayList<Path>();
            for (int at = 0; at < count; at++) {
                files.add(Path.of(in.readUTF()));
            }
            taken.accept(files);
            out.writeByte(TAKEN);
        } catch (IOException | InvalidPathException e) {
            LOG.warn("a caller did not say what it wants", e);
        }
    }

    /// Hands files to the window that has the notebook open, and asks it to come to the front.
    ///
    /// @param files may be none
    /// @return whether a window took them; false when there is none
    static boolean offer(Path notebook, List<Path> files) {
        Path address = notebook.resolve(ADDRESS);
        if (!Files.isRegularFile(address)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(Files.readString(address).strip()));
                var in = new DataInputStream(Channels.newInputStream(channel));
                var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            out.writeInt(GREETING);
            out.writeInt(files.size());
            for (Path file : files) {
                out.writeUTF(file.toAbsolutePath().normalize().toString());
            }
            out.flush();
            return in.readByte() == TAKEN;
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            LOG.debug("no window took the files", e);
            return false;
        }
    }

    /// Offers again for some seconds: the window may be opening just now.
    ///
    /// @return whether a window took them
    static boolean offerPatiently(Path notebook, List<Path> files) throws InterruptedException {
        for (int attempt = 0; attempt < 25; attempt++) {
            if (offer(notebook, files)) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(address);
            Files.deleteIfExists(socket);
            Path folder = socket.getParent();
            if (folder != null && !folder.equals(address.toAbsolutePath().normalize().getParent())) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            LOG.info("cannot clear {}", socket, e);
        }
    }
}
