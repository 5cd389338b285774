import type { VNode } from 'preact';
import { say } from '../say.ts';

/** How a list is ordered. */
export function SortSelect<T extends string>(props: {
  value: T;
  orders: readonly { readonly value: T; readonly label: string }[];
  onSort: (order: T) => void;
}): VNode {
  const { value, orders, onSort } = props;
  return (
    <label class="sort">
      {say('sort')}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const order = orders[currentTarget.selectedIndex];
          if (order) onSort(order.value);
        }}
      >
        {orders.map((order) => (
          <option key={order.value} value={order.value}>
            {order.label}
          </option>
        ))}
      </select>
    </label>
  );
}
