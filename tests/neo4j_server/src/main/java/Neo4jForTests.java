// SPDX-License-Identifier: Apache-2.0
//
// Used by tests only and never shipped: Neo4j Community is GPLv3 and runs here as a separate process that the
// tests reach over Bolt.

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * Runs one throw-away Neo4j server with Bolt on a free localhost port and no authentication.
 *
 * <p>Prints {@code BOLT_URI=bolt://localhost:PORT} once it accepts connections and stops when standard input closes.
 * Its one argument is the directory for all its files, which it removes when it stops.
 */
public final class Neo4jForTests {
    private final Path home;
    private Neo4j server;

    private Neo4jForTests(Path home) {
        this.home = home;
    }

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: Neo4jForTests DIRECTORY (a fresh one: it is removed at the end)");
            System.exit(2);
        }
        Neo4jForTests run = new Neo4jForTests(Path.of(args[0]));
        // A hook, so that a signal cleans up just as the end of standard input does.
        Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop-neo4j"));
        int status = 0;
        try {
            System.out.println("BOLT_URI=" + run.start());
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException failure) {
            failure.printStackTrace();
            status = 1;
        }
        // Neo4j leaves threads behind that would keep the process alive, hence an explicit exit.
        System.exit(status);
    }

    /** Starts the server and returns its Bolt address. */
    private synchronized String start() {
        server = Neo4jBuilders.newInProcessBuilder(home)
                .withDisabledServer() // no HTTP; Bolt stays on
                .withConfig(GraphDatabaseSettings.auth_enabled, false)
                .withConfig(GraphDatabaseSettings.udc_enabled, false) // tests must not report usage to anyone
                .withConfig(GraphDatabaseSettings.preallocate_logical_logs, false) // saves 512 MB of empty files
                .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0) // stops 10 s sooner
                .build();
        return "bolt://localhost:" + server.boltURI().getPort();
    }

    /** Stops the server, if it was started, and removes its files. */
    private synchronized void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            removeHome();
        }
    }

    /** Removes the server's directory with everything in it. */
    private void removeHome() {
        try {
            for (Path path : deepestFirst()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            System.err.println("could not remove " + home + ": " + failure);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        if (!Files.exists(home)) {
            return List.of();
        }
        try (var paths = Files.walk(home)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
