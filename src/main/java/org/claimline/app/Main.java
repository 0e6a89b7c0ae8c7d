package org.claimline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.claimline.cli.ClaimlineCommand;
import org.claimline.cli.Console;
import org.claimline.importing.PartReaders;

/// Starts the program: the window, a command, or the process that an import starts to read parts.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(PartReaders.MODE)) {
            PartReaders.serve();
            return;
        }
        var console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(ClaimlineCommand.run(new Wiring(), console, args));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
