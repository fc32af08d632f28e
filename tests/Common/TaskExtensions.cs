namespace Jack.Tests;

/// <summary>Waits for tasks within the limit of a test.</summary>
internal static class TaskExtensions
{
    public static T WaitForResult<T>(this Task<T> task)
    {
        ((Task)task).WaitForEnd();
        return task.GetAwaiter().GetResult();
    }

    /// <summary>Waits until the task has ended, and throws what it threw.</summary>
    public static void WaitForSuccess(this Task task)
    {
        task.WaitForEnd();
        task.GetAwaiter().GetResult();
    }

    /// <summary>Waits until the task has ended, whichever way.</summary>
    public static void WaitForEnd(this Task task)
    {
        if (Task.WaitAny([task], Signal.Limit) < 0)
        {
            Assert.Fail($"the task did not end within {Signal.Limit.TotalSeconds} s");
        }
    }
}
