package org.evenkeel.impact.bench;

import java.util.concurrent.TimeUnit;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.FutureBlock;
import org.evenkeel.impact.model.RunBlock;
import org.evenkeel.impact.model.SampleOrganisation;
import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.LatinHypercube;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One block of 64 futures, 48 months, on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class KernelBenchmark {

    static final int FUTURES = 64;

    @Param({ "60" })
    public int teams;

    private FutureBlock block;
    private ParameterBlock values;

    @Setup
    public void organisation() {
        Baseline baseline = SampleOrganisation.of(teams);
        Course course = SampleOrganisation.cut(baseline, 0.1, Conduct.UNKNOWN);
        block = new FutureBlock(baseline, course, FUTURES);
        values = LatinHypercube.draw(ParameterSet.shipped(), 1, FUTURES).block(0, FUTURES);
    }

    @Benchmark
    public RunBlock block() {
        return block.run(values);
    }
}
