package dev.vestnik.local;

import dev.vestnik.local.broker.Arrivals;
import dev.vestnik.local.newsroom.Newsroom;
import dev.vestnik.local.process.ChildFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the whole system on this machine until Ctrl-C. */
@Command(
        name = "vestnik up",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the whole system on this machine until Ctrl-C, with a small sample newsroom to read.")
public final class Up implements Callable<Integer> {

    /** The sample newsroom is read as eagerly as a news agency would be. */
    private static final Duration SAMPLE_INTERVAL = Duration.ofSeconds(5);

    @Option(names = "--no-sample", description = "Start without the sample newsroom.")
    private boolean withoutSample;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that keeps everything (default: .vestnik).")
    private Path data = House.find().data();

    @Option(names = "--port-base", paramLabel = "N", description = "Use the ports N to N+7 instead of the usual ones.")
    private @Nullable Integer portBase;

    private volatile @Nullable Arrivals arrivals;

    private final Clock clock = Clock.systemUTC();
    private final Terminal terminal = new Terminal(clock.instant(), clock);

    /** Ends with status 1 and a sentence on standard error if something is wrong. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Up()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            run();
            return 0;
        } catch (Complaint | ChildFailed e) {
            terminal.complain(e);
            return 1;
        }
    }

    private void run() throws IOException, InterruptedException {
        var ports = portBase == null ? Ports.standard() : Ports.from(portBase);
        var folder = DataFolder.take(data);
        ports.complainIfTaken();
        var environment = withoutSample ? Map.<String, String>of() : Programs.SAMPLE_NEWSROOM;
        var programs = new Programs(House.find(), folder.path(), ports, environment);
        var vestnik = new Vestnik(programs, part -> terminal.ready(part, programs));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(vestnik)));
        terminal.showFresh(programs.tokens()); // first: a start that fails must not swallow them
        vestnik.start();
        terminal.welcome(programs);
        arrivals = new Arrivals(programs.bootstrapServers(), "news.articles.v1");
        arrivals.tell(terminal::arrived);
        if (!withoutSample) {
            openNewsroom(programs, folder);
        }
        new Supervisor(vestnik, terminal::say, clock).watch();
    }

    private void openNewsroom(Programs programs, DataFolder folder) throws IOException, InterruptedException {
        var newsroom = Newsroom.open(
                programs.house().newsroom(), programs.ports().newsroom(), folder.newsroomOpened(clock), clock);
        var ingest = new Ingest(
                Programs.address(programs.ports().ingest()), programs.tokens().authorization("operator"));
        for (var outlet : newsroom.outlets()) {
            ingest.visit(outlet, SAMPLE_INTERVAL);
        }
        terminal.say("The sample newsroom is open at " + newsroom.address() + " and its articles are on their way.\n");
    }

    private void stop(Vestnik vestnik) {
        terminal.say("\nStopping.");
        if (arrivals != null) {
            arrivals.close();
        }
        vestnik.close();
        terminal.say("Stopped; the next start goes on from here.");
    }
}
