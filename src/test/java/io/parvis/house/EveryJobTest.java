package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.parvis.platform.jobs.Job;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.World;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every job does its work in a firm that has just begun, and in the operator's own, which has no clients and no portals.
@ParvisTest
class EveryJobTest {

    @Autowired World world;
    @Autowired List<Job> jobs;

    @TestFactory
    Stream<DynamicTest> isDoneWhereverItIsDue() {
        var firms = Stream.of(world.freshFirm().firm(), world.operator().firm()).toList();
        return jobs.stream()
                .flatMap(job ->
                        firms.stream()
                                .map(firm ->
                                        DynamicTest.dynamicTest(
                                                job.name() + " in " + firm.slug(),
                                                () ->
                                                        assertThatCode(() ->
                                                                        Current.as(
                                                                                firm.system(),
                                                                                job.work()
                                                                                        ::getAsBoolean))
                                                                .doesNotThrowAnyException())));
    }
}
