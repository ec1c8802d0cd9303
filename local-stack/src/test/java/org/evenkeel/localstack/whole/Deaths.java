package org.evenkeel.localstack.whole;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.evenkeel.localstack.Stack;
import org.evenkeel.localstack.process.ChildProcess;
import org.evenkeel.localstack.service.ServiceModule;

/**
 * Kills each service in turn, as kill -9 does, when so many steps are taken as a seeded draw says, and starts it again a moment
 * later. Who takes steps waits where a death is due that has not come yet, so that all of them happen amid the work.
 */
final class Deaths implements Runnable {

    private static final List<ServiceModule> TURN = List.of(ServiceModule.PLANNING, ServiceModule.ENGAGEMENT,
            ServiceModule.IMPACT);
    private static final int LONGEST_GAP_MILLISECONDS = 1_500;

    private final Stack stack;
    private final Random random;
    private final List<Integer> moments;
    private int taken;
    private int begun;

    Deaths(Stack stack, long seed, int rounds, int steps) {
        this.stack = stack;
        this.random = new Random(seed);
        this.moments = moments(rounds * TURN.size(), steps);
    }

    /** One anywhere in each of as many equal parts of the work. */
    private List<Integer> moments(int deaths, int steps) {
        int part = steps / deaths;
        return IntStream.range(0, deaths).map(death -> death * part + 1 + random.nextInt(part - 1)).boxed().toList();
    }

    synchronized void stepTaken() {
        taken++;
        notifyAll();
        while (begun < moments.size() && taken > moments.get(begun)) {
            await();
        }
    }

    @Override
    public void run() {
        for (int death = 0; death < moments.size(); death++) {
            ServiceModule service = TURN.get(death % TURN.size());
            awaitMoment(moments.get(death));
            kill(stack.service(service));
            int steps = begun();
            pause(random.nextInt(LONGEST_GAP_MILLISECONDS));
            long started = System.nanoTime();
            stack.startService(service);
            System.out.printf("%s was killed after step %d and was ready %.1f s after its start%n", service, steps,
                    (System.nanoTime() - started) / 1e9);
        }
    }

    private synchronized void awaitMoment(int steps) {
        while (taken < steps) {
            await();
        }
    }

    private synchronized int begun() {
        begun++;
        notifyAll();
        return taken;
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static void kill(ChildProcess service) {
        try {
            service.handle().destroyForcibly();
            service.ended().get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(service.name() + " does not die", e);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
