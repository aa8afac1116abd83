namespace FlatcarGen.Boot.Harness;

/// <summary>Four machines at a time: a boot mostly waits, so two processors have enough to do with four, and timings stay true.</summary>
internal static class BootSlots
{
    public const int Count = 4;

    private static readonly Lock _lock = new();
    private static readonly PriorityQueue<TaskCompletionSource<IDisposable>, (BootTurn Turn, int Number)> _waiting = new();
    private static int _free = Count;
    private static int _number;

    /// <summary>Waits for one; it is free again when it is disposed of.</summary>
    public static Task<IDisposable> TakeAsync(BootTurn turn)
    {
        lock (_lock)
        {
            if (_free > 0)
            {
                _free--;
                return Task.FromResult<IDisposable>(new Slot());
            }

            var next = new TaskCompletionSource<IDisposable>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(next, (turn, _number++));
            return next.Task;
        }
    }

    private static void Release()
    {
        lock (_lock)
        {
            if (_waiting.TryDequeue(out var next, out _))
                next.SetResult(new Slot());
            else
                _free++;
        }
    }

    private sealed class Slot : IDisposable
    {
        private bool _given;

        public void Dispose()
        {
            if (!_given)
                Release();
            _given = true;
        }
    }
}
