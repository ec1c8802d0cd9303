package org.evenkeel.localstack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.keycloak.Realm;
import org.evenkeel.localstack.mainjob.ApiClient;
import org.evenkeel.localstack.mainjob.Colleagues;
import org.evenkeel.localstack.mainjob.MainJob;
import org.evenkeel.localstack.mainjob.Session;
import org.evenkeel.localstack.terminal.Failure;
import org.evenkeel.localstack.terminal.Progress;

/** The program behind ./start. Everything it started is stopped when it ends, whichever way it ends. */
public final class Launcher {

    private final AtomicReference<AutoCloseable> running = new AtomicReference<>(() -> {
    });
    private final Work work;
    private final PrintStream complaints;
    private volatile boolean interrupted;

    Launcher(Work work, PrintStream complaints) {
        this.work = work;
        this.complaints = complaints;
    }

    /** What is done for a command line. Whatever it starts it hands over at once, so that it can be stopped. */
    interface Work {

        void run(Options options, Consumer<AutoCloseable> started);
    }

    public static void main(String[] words) {
        Launcher launcher = new Launcher(Launcher::serve, System.err);
        Thread hook = new Thread(launcher::interrupt, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        int exitCode = launcher.run(List.of(words));
        System.exit(exitCode);
    }

    /** @return the exit code */
    int run(List<String> words) {
        try {
            Options options = Options.read(words);
            if (options.help()) {
                System.out.print(Options.USAGE);
                return 0;
            }
            work.run(options, running::set);
            return 0;
        } catch (Failure e) {
            stop();
            return report(e);
        } catch (RuntimeException fault) {
            stop();
            return report(Failure.of("The launcher itself failed (" + fault + "). Everything was stopped.", fault));
        } finally {
            stop();
        }
    }

    private static void serve(Options options, Consumer<AutoCloseable> started) {
        Progress progress = new Progress(System.out, InstantSource.system());
        Path project = Path.of(System.getProperty("evenkeel.project", "")).toAbsolutePath();
        StackSettings settings = new StackSettings(new Artifacts(project), Folder.at(project.resolve(".local-stack")),
                options.port(), options.fresh(), true);
        Stack stack = Stack.of(settings, progress);
        started.accept(stack);
        stack.start();
        progress.say(new Welcome(stack.origin(), settings.folder().mails(), stack.accounts()).text());
        new MainJob(colleagues(stack), progress, project, InstantSource.system()).run(options.job());
        if (options.once()) {
            progress.tell("Stopping everything");
            return;
        }
        progress.tell("Serving on " + stack.origin() + " until Ctrl-C");
        awaitInterrupt();
    }

    /** Each signs in once, when first asked. */
    private static Colleagues colleagues(Stack stack) {
        Map<String, ApiClient> signedIn = new ConcurrentHashMap<>();
        return username -> signedIn.computeIfAbsent(username, name -> new ApiClient(stack.origin(),
                new Session(stack.realmAddress(), name, Realm.DEMO_PASSWORD, InstantSource.system())));
    }

    private int report(Failure failure) {
        if (!interrupted) {
            complaints.println(failure.getMessage());
            failure.evidence().forEach(line -> complaints.println("  | " + line));
        }
        return failure.exitCode();
    }

    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void interrupt() {
        interrupted = true;
        stop();
    }

    private synchronized void stop() {
        try {
            running.getAndSet(() -> {
            }).close();
        } catch (Exception e) {
            complaints.println("Not everything could be stopped (" + e.getMessage() + ").");
        }
    }
}
